// Nothing but its defaults: without this file svelte-check takes the configuration of the project around.
export default {};
