// What build.mjs makes of jinggao.wasm.

/** The module. */
export const moduleBytes: Uint8Array<ArrayBuffer>;
