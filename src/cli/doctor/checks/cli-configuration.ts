import { type Check, ok, problem } from "../check";
import { cliConfigurationFile } from "../cli-configuration-file";

/** A file that is named and missing makes every run print a warning, and sends `init` to the registry. */
export const cliConfiguration: Check = {
  name: "cli-configuration",
  title: "CLI configuration file",
  look: (at) => {
    const file = cliConfigurationFile(at);
    if (file === undefined) return [ok("None: providers come from the registry")];
    if (file.text === undefined) {
      return [
        problem(
          `${file.variable ?? "The home folder"} names ${file.path}, which cannot be read`,
          `Run \`konnect-mesh provider install\` and export the line that it prints, or unset ${file.variable ?? "it"}.`,
        ),
      ];
    }
    return [ok(`${file.path}${file.variable === undefined ? "" : ` (${file.variable})`}`)];
  },
};
