import { forgetImageKitVariables } from './environment.ts'

// Imported before everything else: whatever reads the environment later finds nothing that could redirect a key.
forgetImageKitVariables(process.env)
