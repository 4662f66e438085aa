import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hosts } from "../../../hosts";
import { type Check, type Finding, ok, problem, warning } from "../check";
import { isAtLeast } from "../version";

/** CDKTF and CDK Terrain, as far as they are installed in the folder. */
export const frameworks: Check = {
  name: "frameworks",
  title: "CDKTF, CDK Terrain",
  look: ({ folder }) => {
    const installed = hosts.flatMap((host) => {
      const version = versionIn(folder, host);
      return version === undefined ? [] : [{ host, version }];
    });
    if (installed.length === 0) return [ok("None is installed here")];
    const found: Finding[] = installed.map(({ host, version }) =>
      ok(`${host} ${version}: import cdktf-konnect-mesh/${host}`),
    );
    if (installed.length > 1) {
      found.push(
        warning(
          "Both are installed, and constructs of one do not work in a stack of the other",
          "Import from one of them only.",
        ),
      );
    }
    const constructs = versionIn(folder, "constructs");
    const isTooNew = constructs !== undefined && isAtLeast(constructs, "10.8.0");
    if (isTooNew && installed.some(({ host }) => host === "cdktn")) {
      found.push(
        problem(`constructs ${constructs} is later than cdktn 0.24 takes`, "npm install constructs@~10.7"),
      );
    }
    return found;
  },
};

function versionIn(folder: string, name: string): string | undefined {
  try {
    const manifest: unknown = JSON.parse(
      readFileSync(join(folder, "node_modules", name, "package.json"), "utf8"),
    );
    const { version } = Object(manifest) as { readonly version?: unknown };
    return typeof version === "string" ? version : undefined;
  } catch {
    return undefined;
  }
}
