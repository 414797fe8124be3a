/**
 * What Chromium gives to a page and this one never needs: beside the answers of `hardenSession`, so that a feature of
 * which Chromium asks nobody is not there either. Only names that Chromium knows; it complains of others.
 */
const refused = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'camera',
  'captured-surface-control',
  'clipboard-read',
  'clipboard-write',
  'compute-pressure',
  'deferred-fetch',
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
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

export const permissionsPolicy = refused.map((feature) => `${feature}=()`).join(', ')
