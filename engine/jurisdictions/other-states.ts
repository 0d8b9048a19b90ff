/** States without a descriptor. */
import type { PackId } from '../identifiers';
import type { Press } from './jurisdiction';

/** Outlets elsewhere that are read next door, as a descriptor's `press` has them. */
export const pressElsewhere: readonly ({ readonly id: PackId } & Pick<Press, 'outlets' | 'inName'>)[] = [
  { id: 'mt', outlets: 'montanafreepress.org dailymontanan.com missoulian.com', inName: /montana/ },
  { id: 'tx', outlets: 'texastribune.org dallasnews.com houstonchronicle.com', inName: /texas|houston|dallas/ },
  { id: 'ca', outlets: 'latimes.com sfchronicle.com sacbee.com calmatters.org', inName: /california/ },
  { id: 'ak', inName: /alaska/ },
  { id: 'ut', inName: /utah/ },
  { id: 'co', inName: /colorado|denver/ },
  { id: 'nv', inName: /nevada/ },
  { id: 'az', inName: /arizona/ },
];
