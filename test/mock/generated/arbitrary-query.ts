import fc from "fast-check";

const sizes = [
  "1",
  "2",
  "3",
  "100",
  "1000",
  "0",
  "-1",
  "1001",
  "x",
  "",
  "1.5",
  "+2",
  " 1",
  "0x1",
  "99999999999999999999",
];

const parts: readonly fc.Arbitrary<string>[] = [
  fc.constantFrom(...sizes).map((size) => `size=${encodeURIComponent(size)}`),
  fc.constantFrom(...sizes).map((offset) => `offset=${encodeURIComponent(offset)}`),
  fc.constantFrom("", "r", "%25", "_", "redis", "%C3%A9", "%ff").map((name) => `name=${name}`),
  fc.constantFrom("team", "kuma.io/mesh", "", "__proto__", "a]b").map((key) => `filter[labels.${key}]=shop`),
  fc.constantFrom(
    "filter[name]=x",
    "filter[labels.team]eq=shop",
    "filter[",
    "filter%5Blabels.team%5D=shop",
    "filter=1",
  ),
  fc.constantFrom(
    "page[size]=1",
    "page[size]=0",
    "page%5Bnumber%5D=2",
    "page[number]=x",
    "page[number]=9007199254740993",
  ),
  fc
    .constantFrom("universal", "k8s", "kubernetes", "K8S", "", "xml", "__proto__")
    .map((format) => `format=${format}`),
  fc.constantFrom("namespace=x", "namespace=", "namespace=%00"),
  fc.constantFrom("", "=", "&", "?", "%", "%zz", "+", ";", "a=b=c", "size", "size=1#size=2"),
];

/** A query, with its question mark, or none: few parameters, some of them twice, most of them meant for the path. */
export const arbitraryQuery: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.constant("") },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.oneof(...parts), { minLength: 1, maxLength: 3 })
      .map((given) => `?${given.join("&")}`),
  },
);
