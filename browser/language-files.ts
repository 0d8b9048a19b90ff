/** The interface's strings: English is always there, every other language is read from the package when it is chosen. */
import browser from 'webextension-polyfill';
import en from '../locales/en.json';
import { completed, pickLanguage, type Tree } from '../locales/languages';

type Messages = typeof en;

const read = new Map<string, Promise<Messages>>();

async function readMessages(tag: string): Promise<Messages> {
  const response = await fetch(browser.runtime.getURL(`locales/${tag}.json`));
  return completed(en, (await response.json()) as Tree) as Messages;
}

/** The messages of a language of the list, with English in their holes. English alone where its file cannot be read. */
export async function messagesOf(tag: string): Promise<Messages> {
  if (tag === 'en') return en;
  const known = read.get(tag) ?? readMessages(tag);
  read.set(tag, known);
  try {
    return await known;
  } catch (error) {
    read.delete(tag);
    console.warn(`The language ${tag} could not be read.`, error);
    return en;
  }
}

/** The language to speak, by the reader's choice or else the browser's. */
export const languageFor = (chosen: string | undefined): string => pickLanguage(chosen, navigator.languages).tag;
