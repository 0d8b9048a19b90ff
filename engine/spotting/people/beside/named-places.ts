/**
 * A surname alone that is the name of a county, a town or a street, with the word for it apart: "King, Pierce and Snohomish
 * counties", "the counties of King and Pierce", "el condado de King", "các quận Pierce và King", "King카운티", "King縣".
 */
import { joined, type Word } from '../words/tokens';

/** What one of them is called, before "of", "de", "ng". */
const place =
  /^(?:county|comte|condado|ciudad|pueblo|municipio|localidad|villa|barrio|vecindario|calle|avenida|carretera|bulevar|puente|parque|lago|rio|valle|isla|aeropuerto|estadio|escuela|preparatoria|secundaria|universidad|biblioteca|hospital|lungsod|bayan|lalawigan)$/;
const of = /^(?:of|de|del|du|ng)$/;

/** Written right behind the name in Korean and Chinese; but "King縣長", "Brown縣議員", who are people. */
const inOtherScripts =
  /^ ?(?:카운티|고등학교|중학교|초등학교|대학교|도서관|공원|[縣县郡](?![長长議议知])|高中|中學|中学|小學|小学|大學|大学|公園|公园|圖書館|图书馆|街|大道|湖)/u;
const longest = 8;

/** Whether a surname alone is the name of such a place. */
export function isNamedPlace(text: string, words: readonly Word[], at: number, last: number): boolean {
  const { end } = words[last] as Word;
  return isBehindNoun(words, at, place) || inOtherScripts.test(text.slice(end, end + longest));
}

/** "county of" right before the word. */
function isBehindNoun(words: readonly Word[], at: number, noun: RegExp): boolean {
  const link = words[at - 1];
  const what = words[at - 2];
  if (link === undefined || what === undefined || link.shape !== 'lower' || !of.test(link.fold)) return false;
  return joined(words[at] as Word) && joined(link) && noun.test(what.fold);
}
