/** Words of a text, and which of them belong together. */
export * from './phrase';
export * from './tokens';
