// What Emscripten's jinggao.mjs exports: the functions of wasm/jinggao_wasm.h,
// addresses being bytes, and the memory they work on.

export interface WasmModule {
  /** A new view after each growth of the memory: to be asked for after each call. */
  readonly HEAPU8: Uint8Array<ArrayBuffer>;
  readonly HEAPU32: Uint32Array<ArrayBuffer>;
  _jg_open(): number;
  _jg_input(session: number, capacity: number): number;
  _jg_hints(session: number, count: number): number;
  _jg_configure(session: number, length: number): number;
  _jg_clean(session: number, length: number): number;
  _jg_rules(session: number): number;
  _jg_close(session: number): void;
}

export default function createModule(options: {
  instantiateWasm(
    imports: WebAssembly.Imports,
    receive: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): object;
}): Promise<WasmModule>;
