import type { Instrumentation } from "next";

/** Every error of a page or an action reaches the log with the reference that its error page shows. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  const { noteFailure } = await import("@/lib/flows/health");
  noteFailure(error);
  const { log } = await import("@/lib/log");
  const digest = error instanceof Error && "digest" in error ? error.digest : undefined;
  const id = request.headers["x-request-id"];
  log().error(
    { id, err: error, digest, path: request.path.split("?")[0], route: context.routePath },
    "a request failed",
  );
};
