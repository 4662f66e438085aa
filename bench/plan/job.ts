import type { MeshSize } from "./large-mesh";

/** What a process is to explain. */
export interface Job {
  readonly size: MeshSize;
  /** So many resources of another provider are in a second plan. */
  readonly foreign: number;
}

/** Times are of the processor, all threads together. */
export interface Cost {
  readonly readMilliseconds: number;
  readonly explainMilliseconds: number;
  readonly foreignMilliseconds: number;
  /** All that the process held at most: world, plan and report. */
  readonly peakMegabytes: number;
}
