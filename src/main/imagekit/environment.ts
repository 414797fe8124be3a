/**
 * Deletes every variable that ImageKit's own SDKs and tools listen to. The app's client reads none of them; this makes
 * sure that nothing loaded later does either: the official SDK lets `IMAGE_KIT_CUSTOM_HEADERS` replace the
 * `Authorization` header whatever options it was given. Main's first line calls it.
 */
export function forgetImageKitVariables(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(env)) {
    if (/^image_?kit/i.test(name)) delete env[name]
  }
}
