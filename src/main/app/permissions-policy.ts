/**
 * What Chromium gives to a page and this one never needs: beside the answers of `hardenSession`, so that a feature of
 * which Chromium asks nobody is not there either.
 */
const refused = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'captured-surface-control',
  'clipboard-read',
  'clipboard-write',
  'compute-pressure',
  'deferred-fetch',
  'deferred-fetch-minimal',
  'digital-credentials-create',
  'digital-credentials-get',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'language-detector',
  'language-model',
  'local-fonts',
  'local-network',
  'local-network-access',
  'loopback-network',
  'magnetometer',
  'microphone',
  'midi',
  'on-device-speech-recognition',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'private-state-token-issuance',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'speaker-selection',
  'storage-access',
  'summarizer',
  'sync-xhr',
  'translator',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

/**
 * On Linux, Chromium has no Bluetooth for pages without a switch that a packaged start refuses, and remarks in the
 * console, at each load, upon a policy that names what there is not.
 */
const notOnLinux = ['bluetooth']

export function permissionsPolicyFor(platform: NodeJS.Platform): string {
  const features = platform === 'linux' ? refused : [...refused, ...notOnLinux]
  return features.map((feature) => `${feature}=()`).join(', ')
}
