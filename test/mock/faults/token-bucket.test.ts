import { allowanceHeaders, TokenBuckets } from "../../../src/mock/faults/token-bucket";

const buckets = (requests = 2, seconds = 10) =>
  new TokenBuckets({ moment: "before-write", effect: "rate-limit", requests, seconds });

it("grants as many requests as there are tokens, and tells what is left", () => {
  const bucket = buckets();
  expect(bucket.take("a", 0)).toEqual({ isGranted: true, limit: 2, remaining: 1, reset: 5, retryAfter: 0 });
  expect(bucket.take("a", 0)).toMatchObject({ isGranted: true, remaining: 0, reset: 10 });
  expect(bucket.take("a", 0)).toMatchObject({ isGranted: false, remaining: 0, retryAfter: 5 });
});

it("fills up with time, and never over the brim", () => {
  const bucket = buckets();
  bucket.take("a", 0);
  bucket.take("a", 0);
  expect(bucket.take("a", 4_999).isGranted).toBe(false);
  expect(bucket.take("a", 5_000).isGranted).toBe(true);
  expect(bucket.take("a", 3_600_000).remaining).toBe(1);
});

it("grants what it said it would", () => {
  const bucket = buckets(7, 13);
  let now = 0;
  for (let request = 0; request < 200; request++) {
    const { isGranted, retryAfter } = bucket.take("a", now);
    if (isGranted) continue;
    now += retryAfter * 1_000;
    expect(bucket.take("a", now).isGranted).toBe(true);
  }
});

it("counts each client by itself, and takes no harm when time goes back", () => {
  const bucket = buckets(1);
  expect(bucket.take("a", 5_000).isGranted).toBe(true);
  expect(bucket.take("b", 5_000).isGranted).toBe(true);
  expect(bucket.take("a", 0).isGranted).toBe(false);
});

it("says it in headers, and when to come again only to who has to", () => {
  const bucket = buckets(1);
  expect(allowanceHeaders(bucket.take("a", 0))).toEqual({
    "ratelimit-limit": "1",
    "ratelimit-remaining": "0",
    "ratelimit-reset": "10",
  });
  expect(allowanceHeaders(bucket.take("a", 0))).toMatchObject({ "retry-after": "10" });
});
