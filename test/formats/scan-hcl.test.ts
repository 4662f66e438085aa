import { pathKey } from "../../src/formats";
import { scanHcl } from "../../src/formats/hcl/scan-hcl";
import { readHcl } from "../../src/formats/hcl/read-hcl";

const text = `# The cache.
resource "konnect_mesh_multi_zone_service" "redis" {
  provider = konnect-beta
  name     = "re\${var.name}dis" # { no brace
  labels = {
    "kuma.io/mesh" = "default" // as is
    note           = <<-EOT
      # no comment
      }
    EOT
  }
  /* what clients
     connect to */
  spec = {
    ports = [
      # the usual
      { port = 6379 },
      { port = 6380, name = "a}" },
    ]
    selector = { mesh_service = { match_labels = { for_ever = "yes" } } }
    # at the end
  }
}
`;
const redis = ["resource", "konnect_mesh_multi_zone_service", "redis", 0];

it.each([
  [[], { line: 2, column: 1 }],
  [["name"], { line: 4, column: 3 }],
  [["labels", "kuma.io/mesh"], { line: 6, column: 5 }],
  [["spec", "ports", 0], { line: 17, column: 7 }],
  [["spec", "ports", 0, "port"], { line: 17, column: 9 }],
  [["spec", "ports", 1, "name"], { line: 18, column: 22 }],
  [["spec", "selector", "mesh_service", "match_labels", "for_ever"], { line: 20, column: 52 }],
])("%j stands at %j", (path, place) => {
  expect(scanHcl(text).places.get(pathKey([...redis, ...path]))).toEqual(place);
});

it("a comment is of what follows it, and never of a text that looks like one", () => {
  const { comments, trailing } = scanHcl(text);
  expect(Object.fromEntries(comments)).toEqual({
    [pathKey(redis)]: ["The cache."],
    [pathKey([...redis, "labels"])]: ["{ no brace"],
    [pathKey([...redis, "labels", "note"])]: ["as is"],
    [pathKey([...redis, "spec"])]: ["what clients", "connect to"],
    [pathKey([...redis, "spec", "ports", 0])]: ["the usual"],
  });
  expect(trailing).toEqual([{ place: { line: 22, column: 3 }, lines: ["at the end"] }]);
});

it("a reader keeps the comments of resources, and tells the loss of all others", async () => {
  const { resources, losses } = await readHcl(
    `# Which provider.\nprovider "konnect-beta" {}\n\n${text}`,
    "main.tf",
  );
  expect(resources[0]?.comments?.get(pathKey([]))).toEqual(["The cache."]);
  expect(losses.filter(({ code }) => code === "comment").map(({ what }) => what)).toEqual([
    'the comment "Which provider."',
    'the comment "at the end"',
  ]);
});

it.each([
  "",
  "{",
  "a {",
  "a = [",
  "a = {b = [1,",
  'a = "${',
  "a = <<EOT",
  "/*",
  "a b c",
  "a = { for k in x : k => 1 }\nb = 1",
  "\uFEFFa = 1\r\nb = 2\r\n",
])("ends on %j", (unfinished) => {
  expect(() => scanHcl(unfinished)).not.toThrow();
});
