/** The sign-in page of a demo provider: plainly not the portal's. The address is a stranger's text. */
export function demoProviderPage({ name, address }: { name: string; address: string }): string {
  const safe = address.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name} sign-in (demo)</title>
<style>
:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:24rem;margin:12vh auto;padding:0 1.25rem}
label,input,button{display:block;width:100%;box-sizing:border-box}
input,button{font:inherit;min-height:2.75rem;padding:.5rem .75rem;margin:.375rem 0 1rem;border-radius:.5rem;border:1px solid}
</style>
<h1>${name}</h1>
<p>This sign-in is for the demo alone. It asks for no password.</p>
<form method="post">
<label for="address">${name} account</label>
<input id="address" name="address" value="${safe}" autocomplete="username">
<button>Sign in to ${name}</button>
<button name="cancel" value="yes">Cancel</button>
</form>
</html>`;
}
