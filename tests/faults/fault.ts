/** One case of the fault list, runnable wherever a reader's code runs. */
import { World, type ReaderPlace } from './world';

export interface Fault {
  /** F01 … F92, F130 … */
  id: string;
  title: string;
  /** Where alone the case can happen, and why. */
  only?: { in: 'node' | 'browsers'; because: string };
  run(place: ReaderPlace, seed: number): Promise<void>;
}

/** A case that begins with release 1 shown and release 2 published. */
export const withNews =
  (test: (world: World) => Promise<void>): Fault['run'] =>
  async (place, seed) => {
    const world = await World.withNews(place, seed);
    try {
      await test(world);
    } finally {
      await world.close();
    }
  };

/** A case that begins with the bundled packs and an empty feed. */
export const fresh =
  (test: (world: World) => Promise<void>): Fault['run'] =>
  async (place, seed) => {
    const world = await World.create(place, seed);
    try {
      await test(world);
    } finally {
      await world.close();
    }
  };
