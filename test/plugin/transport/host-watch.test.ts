import { watchHost } from "../../../src/plugin/transport/host-watch";

describe("watching the host", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it("gives up on a host that does not connect within a minute", () => {
    const whenGone = jest.fn();
    watchHost(whenGone);
    jest.advanceTimersByTime(59_999);
    expect(whenGone).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(whenGone).toHaveBeenCalledWith("nobody connected within a minute");
  });

  it("never gives up on one that has connected and lives", () => {
    const whenGone = jest.fn();
    watchHost(whenGone).onConnection();
    jest.advanceTimersByTime(3_600_000);
    expect(whenGone).not.toHaveBeenCalled();
  });
});
