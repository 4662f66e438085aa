import { execFileSync } from "node:child_process";
import { type Cli, findCli } from "../../../src/testing";

/** The first minor version of each CLI, `major.minor`, that has a feature. */
interface Since {
  readonly terraform: string;
  /** Absent where no OpenTofu has it. */
  readonly opentofu?: string;
}

/**
 * Describes what only later CLIs can do, on the first one found that can: that of the variables, or one on PATH.
 * Where there is none, the tests are skipped and the title says what they need.
 */
export function describeOnCli(title: string, since: Since, tests: (cli: Cli) => void): void {
  const cli = candidates().find((candidate) => canDo(candidate, since));
  const tofu = since.opentofu === undefined ? "" : ` or OpenTofu ${since.opentofu}`;
  const needed = `Terraform ${since.terraform}${tofu}`;
  if (cli !== undefined) describe(title, () => tests(cli));
  else
    describe.skip(`${title} (skipped: needs ${needed}, and no such CLI is on this machine)`, () =>
      tests(none));
}

const none: Cli = { path: "", foundBy: "nowhere" };

function candidates(): readonly Cli[] {
  const environments = [
    process.env,
    ...["tofu", "terraform"].map((TERRAFORM_BINARY_NAME) => ({
      PATH: process.env.PATH,
      TERRAFORM_BINARY_NAME,
    })),
  ];
  return environments.flatMap((environment) => {
    try {
      return [findCli({ environment })];
    } catch {
      return [];
    }
  });
}

function canDo({ path }: Cli, since: Since): boolean {
  try {
    const environment = { PATH: process.env.PATH, CHECKPOINT_DISABLE: "1" };
    const output = execFileSync(path, ["version"], { env: environment, encoding: "utf8", stdio: "pipe" });
    const [, product, ...numbers] = /^(Terraform|OpenTofu) v(\d+)\.(\d+)/.exec(output) ?? [];
    const [major = 0, minor = 0] = numbers.map(Number);
    const least = product === "OpenTofu" ? since.opentofu : since.terraform;
    if (product === undefined || least === undefined) return false;
    const [leastMajor = 0, leastMinor = 0] = least.split(".").map(Number);
    return major > leastMajor || (major === leastMajor && minor >= leastMinor);
  } catch {
    return false;
  }
}
