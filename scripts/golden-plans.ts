import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readWorld } from "../src/mesh";
import { explainPlan, readPlan } from "../src/plan";
import { findCli, startKonnectMesh } from "../src/testing";
import { type GoldenCase, goldenCases } from "./golden-plans/cases";
import { goldenReports } from "./golden-plans/reports";

/**
 * Makes the golden plans of test/plan/golden anew: a real CLI plans each case with our provider against our mock. Ids and
 * times, which differ from run to run, are replaced by fixed ones.
 *
 *     npx tsx scripts/golden-plans.ts [NAME…]
 *
 * With `--reports` it only renders the reports of the plans that are there.
 */
async function main(args: readonly string[]): Promise<void> {
  const names = args.filter((argument) => !argument.startsWith("--"));
  for (const golden of goldenCases.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const { world: file = "world.yaml", worldOfPlan = file } = golden;
    const world = await readWorldFile(file);
    const folder = join(__dirname, "../test/plan/golden", golden.name);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "world.yaml"), world);
    const planFile = join(folder, "plan.json");
    if (!args.includes("--reports"))
      await writeFile(planFile, await makePlan(golden, await readWorldFile(worldOfPlan)));
    await writeReports(folder, readPlan(await readFile(planFile, "utf8")), world);
  }
}

function readWorldFile(name: string): Promise<string> {
  return readFile(join(__dirname, "golden-plans", name), "utf8");
}

const providers = `terraform {
  required_providers {
    konnect = {
      source = "kong/konnect-beta"
    }
  }
}

`;

async function makePlan(golden: GoldenCase, text: string): Promise<string> {
  const { before, after, cli = "OpenTofu", edits = {}, isForgotten = false } = golden;
  const konnect = await startKonnectMesh({
    world: worldOf(text),
    // What a zone alone writes on a real control plane.
    writable: ["MeshService"],
    cli:
      cli === "OpenTofu"
        ? findCli({ prefer: "npm" })
        : findCli({ environment: { ...process.env, KONNECT_MESH_TF: "terraform" } }),
  });
  try {
    const controlPlane = konnect.mock.objects()[0]?.controlPlaneId ?? "";
    const configuration = (hcl: string) => `${providers}${hcl.replaceAll("CONTROL_PLANE", controlPlane)}`;
    let workspace = await konnect.workspace(configuration(before));
    if (before !== "") await workspace.apply();
    for (const [address, edit] of Object.entries(edits)) {
      if (edit === null) await workspace.deleteOutOfBand(address);
      else await workspace.editOutOfBand(address, edit);
    }
    if (isForgotten) workspace = await konnect.workspace();
    await workspace.write(configuration(after));
    await workspace.init();
    await workspace.run(["plan", "-input=false", "-out=plan.bin"]);
    const { stdout } = await workspace.run(["show", "-json", "plan.bin"]);
    const settled = stdout
      .replaceAll(controlPlane, "00000000-0000-4000-8000-000000000001")
      .replace(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z/g, "2026-01-01T00:00:00Z");
    return `${JSON.stringify(JSON.parse(settled), null, 2)}\n`;
  } finally {
    await konnect.close();
  }
}

async function writeReports(folder: string, plan: ReturnType<typeof readPlan>, text: string): Promise<void> {
  const report = explainPlan(plan, worldOf(text));
  for (const [file, render] of Object.entries(goldenReports)) {
    await writeFile(join(folder, file), render(report, plan));
  }
}

function worldOf(text: string) {
  const parsed = readWorld(text);
  if ("world" in parsed) return parsed.world;
  throw new Error(parsed.problems.map(({ reason }) => reason).join("\n"));
}

void main(process.argv.slice(2));
