import { type Check, ok, problem, warning } from "../check";
import { cliConfigurationFile, mirrorsIn, pluginCacheIn } from "../cli-configuration-file";
import { isApp } from "../is-app";

/** A cache and a filesystem mirror together leave links behind, on which a later `init` fails: "file exists". */
export const pluginCache: Check = {
  name: "plugin-cache",
  title: "Plugin cache",
  look: (at) => {
    const { environment } = at;
    const file = cliConfigurationFile(at);
    if (file === undefined || mirrorsIn(file).length === 0)
      return [ok("No mirror that a cache could disturb")];
    const cache = environment.TF_PLUGIN_CACHE_DIR ?? pluginCacheIn(file);
    if (cache) {
      return [
        problem(
          `The plugin cache ${cache} is used together with a filesystem mirror, which makes a later init fail`,
          "Unset TF_PLUGIN_CACHE_DIR, and remove plugin_cache_dir from the CLI configuration.",
        ),
      ];
    }
    const wanted = ["CDKTF_DISABLE_PLUGIN_CACHE_ENV", "CDKTF_SKIP_PROVIDER_LOCK"];
    const missing = wanted.filter((name) => environment[name] === undefined);
    if (!isApp(at) || missing.length === 0) return [ok("None")];
    return [
      warning(
        "The CDKTF CLI would set a plugin cache of its own, or lock providers from the registry, and leave the mirror aside",
        `export ${missing.map((name) => `${name}=true`).join(" ")}`,
      ),
    ];
  },
};
