import { type Finding, finding } from "./finding";
import type { GeneratorReport } from "./generator-report";
import { listed } from "./headline";
import type { MeshServiceReport } from "./mesh-service-report";

const codeOf: Readonly<Record<string, "hostname-taken" | "template-fault">> = {
  Collision: "hostname-taken",
  TemplateError: "template-fault",
};

/** What a generator puts at risk beyond multi-zone services, which are told of on their own. */
export function findGeneratorRisks(report: GeneratorReport): readonly Finding[] {
  const { address, name, action, named, faults, hidden } = report;
  if (named.after === null) {
    const paths = listed(hidden.map(({ path, why }) => `${path} is ${why}`));
    return [
      finding("known-after-apply", address, `Which hostnames generator ${name} makes is not told: ${paths}.`),
    ];
  }
  return faults
    .filter(({ isOld }) => !isOld || action === "create")
    .flatMap(({ reason, message, services, zones }) => {
      const code = codeOf[reason];
      const others = services.filter((service) => !service.startsWith("MeshMultiZoneService "));
      if (code === undefined || others.length === 0) return [];
      const where = `${shortList(others)}, in ${listed(zones)}`;
      const what =
        code === "hostname-taken"
          ? `Another service has the hostname that generator ${name} makes for ${where}.`
          : `Generator ${name} makes no hostname for ${where}: ${message}.`;
      return [finding(code, address, what)];
    });
}

/** Of a MeshService: what only the apply tells. */
export function findMeshServiceRisks({ address, name, matchedBy }: MeshServiceReport): readonly Finding[] {
  if (matchedBy.mayBe.length === 0) return [];
  const whom = shortList(matchedBy.mayBe);
  return [
    finding(
      "known-after-apply",
      address,
      `Whether ${whom} matches ${name} depends on labels that are not told.`,
    ),
  ];
}

const mostNamed = 5;

function shortList(names: readonly string[]): string {
  const more = names.length - mostNamed;
  return listed(more > 0 ? [...names.slice(0, mostNamed), `${more} more`] : names);
}
