import { chmodSync, writeFileSync } from "node:fs";
import { Command } from "commander";
import {
  type DeclaredResource,
  type DeclaredVariable,
  renderLoss,
  writeHcl,
  type Written,
  writeTypeScript,
} from "../../formats";
import { renderPlan } from "../../plan";
import { importErrors, serverErrors, usageErrors } from "../errors";
import { ExitCode } from "../exit-code";
import { declareObjects } from "../import/declare-objects";
import { leaveOut } from "../import/left-out";
import { onlyImports, planImport } from "../import/prove-import";
import { readObjects } from "../import/read-objects";
import { renderVariableValues } from "../import/render-variable-values";
import { type Secret, takeOutSecrets } from "../import/take-out-secrets";
import { chooseControlPlane } from "../server/choose-control-plane";
import { withClient } from "../server/open-client";
import type { Terminal } from "../terminal";

type Write = (resources: readonly DeclaredResource[], variables: readonly DeclaredVariable[]) => Written;

/** OpenTofu 1.6 looks for the provider of an import block by the beginning of the resource's type. */
const options = { importBlocks: true, standalone: true, providerName: "konnect" } as const;

const formats: Readonly<Record<string, Write>> = {
  hcl: (resources, variables) => writeHcl(resources, { ...options, variables }),
  typescript: (resources, variables) => writeTypeScript(resources, { ...options, variables }),
};

interface ImportOptions {
  readonly server?: string;
  readonly controlPlane?: string;
  readonly to: Write;
  readonly output?: string;
  readonly secrets?: string;
  readonly all?: true;
  readonly check: boolean;
}

/** `konnect-mesh import`: a control plane as a configuration that imports it. */
export function importCommand(terminal: Terminal): Command {
  return new Command("import")
    .description(
      "Write what a control plane holds as a configuration that imports it, and prove it by a plan.",
    )
    .option("--server <url>", "the server to read (default: KONNECT_SERVER_URL)", readServer)
    .option("--control-plane <id>", "the control plane, where there is more than one")
    .option("--to <format>", `${Object.keys(formats).join(" or ")} (default: hcl)`, readFormat, formats.hcl)
    .option("--output <file>", "where to write it (default: standard output)")
    .option(
      "--secrets <file>",
      "where to write the values of secrets, as a .tfvars file that only you can read",
    )
    .option("--all", "also what zones make and what a control plane starts with")
    .option("--no-check", "do not prove it by a plan against the same server")
    .addHelpText("after", examples)
    .action(
      async ({
        server: given,
        controlPlane,
        to,
        output,
        secrets: secretsFile,
        all,
        check,
      }: ImportOptions) => {
        const server = given ?? terminal.environment.KONNECT_SERVER_URL;
        if (server === undefined || server === "") throw importErrors.noServer();
        const id = await withClient(server, terminal, (client) =>
          chooseControlPlane(client, server, { wanted: controlPlane }),
        );
        const found = await readObjects(server, id, terminal);
        const { kept, leftOut } = all === true ? { kept: found, leftOut: [] } : leaveOut(found);
        if (kept.length === 0) throw importErrors.nothing(server, id);
        for (const sentence of leftOut) terminal.note(`konnect-mesh: left out: ${sentence}\n`);
        const { resources, secrets } = takeOutSecrets(declareObjects(kept));
        const variables = secrets.map(({ variable: name, description }) => ({ name, description }));
        const { text, losses } = to(resources, variables);
        for (const loss of losses) terminal.note(`konnect-mesh: ${renderLoss(loss)}\n`);
        print(terminal, text, output);
        tellSecrets(terminal, secrets, secretsFile);
        if (!check) return;
        const plan = await planImport(
          writeHcl(resources, { ...options, variables }).text,
          server,
          terminal,
          secrets,
        );
        if (onlyImports(plan, resources.length)) {
          terminal.note(`konnect-mesh: a plan imports all ${resources.length} objects and changes nothing\n`);
          return;
        }
        terminal.note(`konnect-mesh: a plan does more than import, so look at this before you apply:\n`);
        terminal.note(renderPlan(plan, { color: false }));
        throw new ExitCode(1);
      },
    );
}

function print(terminal: Terminal, text: string, output: string | undefined): void {
  if (output === undefined) return terminal.out(text);
  try {
    writeFileSync(output, text);
  } catch (error) {
    throw usageErrors.unwritable("--output", output, error);
  }
}

/** Secrets go where they are asked for, and nowhere else. */
function tellSecrets(terminal: Terminal, secrets: readonly Secret[], file: string | undefined): void {
  if (secrets.length === 0) return;
  const names = secrets.map(({ variable }) => variable).join(", ");
  if (file === undefined) {
    terminal.note(
      `konnect-mesh: secrets are not written: give them as variables, TF_VAR_… or a .tfvars file (--secrets FILE writes one): ${names}\n`,
    );
    return;
  }
  try {
    // A file that was there keeps its mode, so that is set before anything is in it.
    writeFileSync(file, "", { mode: 0o600 });
    chmodSync(file, 0o600);
    writeFileSync(file, renderVariableValues(secrets));
  } catch (error) {
    throw usageErrors.unwritable("--secrets", file, error);
  }
  terminal.note(
    `konnect-mesh: secrets are in ${file}, which does not belong into version control: ${names}\n`,
  );
}

function readFormat(name: string): Write {
  const write = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (write === undefined) throw importErrors.format(name, Object.keys(formats));
  return write;
}

function readServer(url: string): string {
  if (!URL.canParse(url) || !/^https?:/.test(url)) throw serverErrors.url("--server", url);
  return url;
}

const examples = `
Take a control plane into Terraform: read it, look at the file, apply.
  $ export KONNECT_TOKEN=...
  $ konnect-mesh import --server https://us.api.konghq.com --control-plane ID --output imported.tf
  $ tofu init && tofu apply

The same as a stack for CDKTF:
  $ konnect-mesh import --server https://us.api.konghq.com --to typescript --output imported-stack.ts

Keys and certificates of a mesh are never in the file: variables stand for them, without a mark of their own, for the
provider knows them as sensitive and a mark would turn the import into an update. --secrets FILE writes their values:
  $ konnect-mesh import --output imported.tf --secrets secrets.auto.tfvars

The server is only read. Before this ends it plans what it wrote against the same server: exit code 1
when that plan would do more than import.
`;
