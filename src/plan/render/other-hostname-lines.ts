import type { OtherHostname } from "../report/report";

/** `+ hostname  MeshService redis of east, in west`, and `-` for those that vanish. */
export function otherHostnameLines({
  kind,
  home,
  name,
  hostname,
  appears,
  vanishes,
}: OtherHostname): readonly string[] {
  const what = `${kind} ${name}${home === "" ? "" : ` of ${home}`}`;
  return [
    ...(appears.length > 0 ? [`+ ${hostname}  ${what}, in ${appears.join(", ")}`] : []),
    ...(vanishes.length > 0 ? [`- ${hostname}  ${what}, in ${vanishes.join(", ")}`] : []),
  ];
}
