import type { Instrumentation } from "next";

/** Every error of a page or an action reaches the log with the reference that its error page shows. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  const { log } = await import("@/lib/log");
  const digest = error instanceof Error && "digest" in error ? error.digest : undefined;
  log().error({ err: error, reference: digest, path: request.path, route: context.routePath }, "a request failed");
};
