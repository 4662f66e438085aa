import { type Check, ok, problem, warning } from "../check";
import { cliConfigurationFile, developmentOverridesIn } from "../cli-configuration-file";
import { isApp } from "../is-app";

/** With `dev_overrides` the CLIs want no `init`, but the apps' stacks have a backend, and so `init` runs anyhow. */
export const developmentOverrides: Check = {
  name: "development-overrides",
  title: "Development overrides",
  look: (at) => {
    const file = cliConfigurationFile(at);
    const ours = (file === undefined ? [] : developmentOverridesIn(file)).filter((address) =>
      address.endsWith("konnect-beta"),
    );
    const [first] = ours;
    if (file === undefined || first === undefined) return [ok("None")];
    const remedy = "Use a filesystem mirror instead: `konnect-mesh provider install`.";
    const text = `${file.path} overrides ${first} with a development build`;
    return [
      isApp(at)
        ? problem(`${text}, and this is a CDKTF app, whose init asks the registry nevertheless`, remedy)
        : warning(`${text}: \`init\` does not look at it, and versions are not checked`, remedy),
    ];
  },
};
