import { formCall, scriptCall, type Post } from "./action-calls";
import { builtActions, builtPages, type BuiltAction } from "./built";

/** One request that could change something, and what it is for: an action, or a route. */
export type Try = { target: string; post: Post };

/** Every action and every route, each in all ways, with these fields. */
export function triesWith(typed: Record<string, string>): Try[] {
  const actions = builtActions().flatMap((action) =>
    waysToCall(action, typed).map((post) => ({ target: `${action.file}#${action.name}`, post })),
  );
  const routes = builtPages().filter(({ isRoute }) => isRoute);
  return [...actions, ...routes.map(({ page, paths }) => ({ target: page, post: routeCall(paths[0] ?? "/", typed) }))];
}

function waysToCall(action: BuiltAction, typed: Record<string, string>): Post[] {
  return [scriptCall(action, typed), formCall(action, typed), scriptCall(action, typed, "/help/articles")];
}

function routeCall(path: string, typed: Record<string, string>): Post {
  return { path, type: "application/x-www-form-urlencoded", body: new URLSearchParams(typed).toString() };
}
