import { expect, it } from 'vitest'
import { forgetImageKitVariables } from './environment.ts'

it('forgets ImageKit’s variables, however they are written, and no others', () => {
  const env = {
    IMAGE_KIT_BASE_URL: 'x',
    IMAGE_KIT_CUSTOM_HEADERS: 'x',
    IMAGEKIT_PRIVATE_KEY: 'x',
    imagekit_private_key: 'x',
    IMAGEMAGICK: 'x',
    MY_IMAGEKIT: 'x',
    PATH: 'x',
  }
  forgetImageKitVariables(env)
  expect(Object.keys(env)).toEqual(['IMAGEMAGICK', 'MY_IMAGEKIT', 'PATH'])
})
