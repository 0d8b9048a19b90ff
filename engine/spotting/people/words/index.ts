/** Words of a text, and which of them belong together and name a place. The classes that languages put them in are in `classes`. */
export * from './phrase';
export * from './states';
export * from './tokens';
