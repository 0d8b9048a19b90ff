/** People of many kinds around one round of light: drawn for this, in the colours of the theme. It says nothing. */
export function Gathering() {
  const people = [
    { x: 28, tone: 'jade' },
    { x: 66, tone: 'marigold' },
    { x: 104, tone: 'plum' },
    { x: 142, tone: 'rust' },
    { x: 180, tone: 'jade' },
  ];
  return (
    <svg className="gathering" viewBox="0 0 208 72" aria-hidden="true" focusable="false">
      <circle className="gathering-sun" cx="104" cy="58" r="46" />
      <path className="gathering-hill" d="M0 72 Q52 46 104 56 T208 50 V72 Z" />
      {people.map(({ x, tone }, at) => {
        const y = at % 2 === 0 ? 40 : 34;
        return (
          <g key={x} data-tone={tone}>
            <circle cx={x} cy={y - 13} r="7" />
            <path d={`M${x - 13} 72 V${y + 8} a13 13 0 0 1 26 0 V72 Z`} />
          </g>
        );
      })}
    </svg>
  );
}
