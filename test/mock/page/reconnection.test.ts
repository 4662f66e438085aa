import { startMock } from "../../../src/mock";
import { call } from "../client";
import { type Chromium, describeInChromium, startChromium } from "./chromium";

let chromium: Chromium;

describeInChromium("the page of a mock that starts again", () => {
  beforeAll(async () => {
    chromium = await startChromium();
  });
  afterAll(() => chromium?.close());

  it("says that nobody answers, and comes back with what the new one has", async () => {
    const first = await startMock({ seed: 1 });
    const port = Number(new URL(first.url).port);
    const { page } = await chromium.open(first.url);
    await page.getByText("This mock has no control plane yet.").waitFor();
    await first.close();
    await page.getByRole("status").getByText("The mock does not answer").waitFor();
    const second = await startMock({ seed: 2, port });
    try {
      await call(second, "POST", "/v1/mesh/control-planes", { body: { name: "new" } });
      await page.getByText("This control plane has no multi-zone service yet.").waitFor();
      await page.getByRole("log").locator("tbody tr", { hasText: "POST" }).waitFor();
      await page.getByRole("status").getByText("Profile 2.13").waitFor();
    } finally {
      await second.close();
    }
  });

  it("shows in a new mesh without zones what is there, and how zones come in", async () => {
    const mock = await startMock();
    try {
      const { page } = await chromium.open(mock.url);
      await page.getByText("This mock has no control plane yet.").waitFor();
      await call(mock, "POST", "/v1/mesh/control-planes", { body: { name: "plain" } });
      await page.getByText("No multi-zone service.").waitFor();
      await page.getByText("No mutual TLS: traffic stays in its zone.").waitFor();
      const { id } = ((await call(mock, "GET", "/v1/mesh/control-planes")).json as { data: [{ id: string }] })
        .data[0];
      await call(
        mock,
        "PUT",
        `/v1/mesh/control-planes/${id}/api/meshes/default/meshmultizoneservices/redis`,
        {
          body: {
            type: "MeshMultiZoneService",
            mesh: "default",
            name: "redis",
            spec: {
              selector: { meshService: { matchLabels: { app: "redis" } } },
              ports: [{ port: 6379, appProtocol: "tcp" }],
            },
          },
        },
      );
      await page.getByText("No zone is connected to this control plane.").waitFor();
    } finally {
      await mock.close();
    }
  });
});
