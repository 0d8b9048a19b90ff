/**
 * The two calls of the extension API that the page's scripts need, without a library. Everything is quiet: when the
 * extension has been updated, switched off or removed, its old scripts live on in open tabs, and nobody is there.
 */
import type { BackgroundCalls, Envelope, ReaderCalls } from '../../browser/messages';

interface NativeRuntime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(listener: NativeListener): void; removeListener(listener: NativeListener): void };
}
type NativeListener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean;
type NativeApi = { runtime?: NativeRuntime };

const scope = globalThis as { browser?: NativeApi; chrome?: NativeApi };
const runtime = (scope.browser ?? scope.chrome)?.runtime;

/** Whether the extension that this script came from is still there. */
export function isAlive(): boolean {
  try {
    return !!runtime?.id;
  } catch {
    return false;
  }
}

/** Asks the background. Undefined when no answer comes, whatever the cause. */
export async function ask<Name extends keyof BackgroundCalls>(
  call: Name,
  payload: BackgroundCalls[Name]['payload'],
): Promise<BackgroundCalls[Name]['answer'] | undefined> {
  try {
    return (await runtime!.sendMessage({ call, payload })) as BackgroundCalls[Name]['answer'] | undefined;
  } catch {
    return undefined;
  }
}

export type ReaderHandlers = {
  [Name in keyof ReaderCalls]: (payload: ReaderCalls[Name]['payload']) => ReaderCalls[Name]['answer'];
};

/** Answers the extension's calls to this page. Only the extension itself can reach this listener. Returns the way to stop. */
export function answer(handlers: ReaderHandlers): () => void {
  const listener: NativeListener = (message, _sender, respond) => {
    const { call, payload } = message as Envelope;
    const handler = Object.hasOwn(handlers, call) ? handlers[call as keyof ReaderCalls] : undefined;
    if (handler) respond((handler as (payload: unknown) => unknown)(payload));
    return false;
  };
  runtime?.onMessage.addListener(listener);
  return () => {
    try {
      runtime?.onMessage.removeListener(listener);
    } catch {
      // The extension is gone, and its listeners with it.
    }
  };
}
