import { parseKri } from "../../src/mesh";

const parse = (text: string) => parseKri(text, new Set(["mzsvc", "m"]));

describe("a KRI taken apart", () => {
  it.each<[string, object]>([
    [
      "kri_mzsvc_default_east_demo_redis_http",
      {
        shortName: "mzsvc",
        mesh: "default",
        zone: "east",
        namespace: "demo",
        name: "redis",
        section: "http",
      },
    ],
    [
      "kri_m____default_",
      { shortName: "m", mesh: "", zone: "", namespace: "", name: "default", section: "" },
    ],
    [
      "kri_mzsvc_default___redis_a_b_c",
      { shortName: "mzsvc", mesh: "default", zone: "", namespace: "", name: "redis", section: "abc" },
    ],
  ])("%s", (text, parts) => {
    expect(parse(text)).toEqual(parts);
  });

  it.each([
    ["", 'invalid identifier string: ""'],
    ["kri_mzsvc_default___redis", 'invalid identifier string: "kri_mzsvc_default___redis"'],
    ["kir_mzsvc_default___redis_", "identifier must start with 'kri': \"kir_mzsvc_default___redis_\""],
    ["kri_x_default___redis_", 'unknown short name of resource type: "x"'],
  ])("fails: %s", (text, error) => {
    expect(parse(text)).toEqual({ error });
  });
});
