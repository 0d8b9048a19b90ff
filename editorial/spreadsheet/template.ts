/** An empty spreadsheet with a sheet for each list: headers, and under each what belongs there. */
import { type ListName, listNames } from '../shapes';
import { columnsOf } from './columns';

/** A row that starts with this sign is help for people, and is not read. */
export const helpSign = '#';

const templateRows = (list: ListName): string[][] => {
  const columns = columnsOf(list);
  return [
    columns.map(({ header }) => header),
    columns.map(({ help }, index) => (index === 0 ? `${helpSign} ${help}` : help)),
  ];
};

/** Each list's sheet, as the library that writes workbooks takes it. */
export const templateSheets = () =>
  listNames.map((list) => ({
    sheet: list,
    data: templateRows(list).map((row, index) =>
      row.map((value) => ({
        value,
        type: String,
        ...(index === 0 ? { fontWeight: 'bold' as const } : { wrap: true }),
      })),
    ),
    columns: columnsOf(list).map(() => ({ width: 24 })),
  }));
