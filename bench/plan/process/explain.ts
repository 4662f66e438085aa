/** Explains a plan in a large mesh, and prints what that cost: a process of its own, so that its peak of memory is no other's. */
import { explainPlan, readPlan } from "../../../src/plan";
import type { Cost, Job } from "../job";
import { foreignPlan, largePlan, largeWorld, type MeshSize } from "../large-mesh";

const small: MeshSize = { zones: 20, meshServices: 2_000, multiZoneServices: 200, matches: 10, changes: 200 };

const { size, foreign } = JSON.parse(process.argv[2] ?? "") as Job;
// The first calls of a process are spent on compiling.
for (let time = 0; time < 10; time += 1) explainPlan(readPlan(largePlan(small)), largeWorld(small));

const world = largeWorld(size);
const plan = largePlan(size);
const reading = process.cpuUsage();
const read = readPlan(plan);
const readMilliseconds = milliseconds(process.cpuUsage(reading));
const explaining = process.cpuUsage();
const report = explainPlan(read, world);
const explainMilliseconds = milliseconds(process.cpuUsage(explaining));
if (report.services.length !== size.changes)
  throw new Error(`${report.services.length} services are told of`);
if (size.changes > 0 && report.summary.zonesLost !== size.changes) throw new Error("no zone is lost");

const passing = process.cpuUsage();
explainPlan(readPlan(foreignPlan(foreign)), undefined);
const foreignMilliseconds = milliseconds(process.cpuUsage(passing));
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
const cost: Cost = { readMilliseconds, explainMilliseconds, foreignMilliseconds, peakMegabytes };
process.stdout.write(JSON.stringify(cost));

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1_000;
}
