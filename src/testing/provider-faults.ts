import type { ProviderService } from "../plugin";

/** The calls of Terraform that can go wrong, by what they are for. */
export type ProviderCall = "configure" | "validate" | "plan" | "apply" | "read" | "import" | "readDataSource";

/** Which calls of the provider suffer what. */
export interface ProviderFault {
  readonly call: ProviderCall;
  /** The resource type or data source asked about. @default any */
  readonly type?: string;
  /** The first of the matching calls that suffers, counted from 1. @default 1 */
  readonly from?: number;
  /** How many of them suffer in a row. @default all from there on */
  readonly times?: number;
  /** `before`: nothing was done. `after`: it was done, and Terraform does not hear of it. @default "before" */
  readonly moment?: "before" | "after";
  /**
   * `diagnostic`: an error that Terraform shows. `failure`: the call ends without an answer, as when a provider
   * has a bug. `hang`: no answer comes until Terraform gives up.
   */
  readonly effect:
    | { readonly type: "diagnostic"; readonly summary: string; readonly detail?: string }
    | { readonly type: "failure" }
    | { readonly type: "hang" };
}

export interface FaultyService {
  readonly service: ProviderService;
  setFaults(faults: readonly ProviderFault[]): void;
}

const methods = {
  configure: "configureProvider",
  validate: "validateResourceConfig",
  plan: "planResourceChange",
  apply: "applyResourceChange",
  read: "readResource",
  import: "importResourceState",
  readDataSource: "readDataSource",
} as const satisfies Readonly<Record<ProviderCall, keyof ProviderService>>;

type AnyMethod = (request: object, call: { readonly signal: AbortSignal }) => Promise<object>;

/** A provider that fails when it is told to. */
export function withFaults(service: ProviderService): FaultyService {
  let counted: { readonly fault: ProviderFault; matched: number }[] = [];
  const claim = (call: ProviderCall, type: string | undefined): ProviderFault | undefined => {
    const due = counted.filter((one) => {
      if (one.fault.call !== call || (one.fault.type !== undefined && one.fault.type !== type)) return false;
      one.matched += 1;
      const { from = 1, times = Infinity } = one.fault;
      return one.matched >= from && one.matched < from + times;
    });
    return due[0]?.fault;
  };
  const faulty = Object.entries(methods).map(([call, method]) => {
    const real = service[method] as AnyMethod | undefined;
    const suffering: AnyMethod = async (request, context) => {
      if (real === undefined) throw new Error(`The provider has no ${method}.`);
      const type = "typeName" in request ? String(request.typeName) : undefined;
      const fault = claim(call as ProviderCall, type);
      if (fault === undefined) return real(request, context);
      if (fault.moment === "after") await real(request, context);
      return suffer(fault, context.signal);
    };
    return [method, suffering] as const;
  });
  return {
    service: { ...service, ...Object.fromEntries(faulty) },
    setFaults: (faults) => {
      counted = faults.map((fault) => ({ fault, matched: 0 }));
    },
  };
}

const severityOfErrors = 1;

async function suffer({ call, effect }: ProviderFault, signal: AbortSignal): Promise<object> {
  switch (effect.type) {
    case "diagnostic": {
      const { summary, detail = "" } = effect;
      return { diagnostics: [{ severity: severityOfErrors, summary, detail }] };
    }
    case "failure":
      throw new Error(`The provider was told to fail in ${call}.`);
    case "hang":
      if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve));
      throw new Error(`The provider was told to hang in ${call}, and Terraform gave up.`);
  }
}
