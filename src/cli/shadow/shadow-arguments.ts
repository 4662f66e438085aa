import { shadowErrors } from "../errors";

/** A call of the CLI, taken apart so that its plan can be looked at before it is applied. */
export interface ShadowArguments {
  readonly subcommand: "plan" | "apply" | "destroy";
  /** What `plan` gets. */
  readonly planning: readonly string[];
  /** What `apply` of that plan gets as well. */
  readonly presentation: readonly string[];
}

/** Nothing is asked in a shadow. */
const answered = /^-auto-approve(=|$)/;

/** These lead to other state than the shadow's, or keep a plan that somebody could apply for real. */
const refused = /^-(state|state-out|backup|out)(=|$)/;

const forApply = /^-(no-color|json|compact-warnings|parallelism=.*|lock=.*|lock-timeout=.*|concise)$/;

/** Options of which the value may be the next argument. */
const takesValue = /^-(var|var-file|target|exclude|replace)$/;

/**
 * @param args what follows `--`, without `-chdir`
 * @throws UsageError for what a shadow does not do
 */
export function shadowArguments(args: readonly string[]): ShadowArguments {
  const [subcommand, ...rest] = args;
  if (subcommand !== "plan" && subcommand !== "apply" && subcommand !== "destroy") {
    throw shadowErrors.subcommand(subcommand ?? "");
  }
  const options = rest.map((argument) => argument.replace(/^--/, "-"));
  options.forEach((argument, index) => {
    const isValue = takesValue.test(options[index - 1] ?? "");
    if (isValue) return;
    if (refused.test(argument)) throw shadowErrors.option(argument);
    if (!argument.startsWith("-")) throw shadowErrors.savedPlan(argument);
  });
  const planning = options.filter((argument) => !answered.test(argument));
  return {
    subcommand,
    planning: subcommand === "destroy" ? ["-destroy", ...planning] : planning,
    presentation: options.filter((argument) => forApply.test(argument)),
  };
}
