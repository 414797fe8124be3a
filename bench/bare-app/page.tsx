import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'

function Page() {
  const [presses, setPresses] = useState(0)
  useEffect(() => void performance.mark('interactive'), [])
  return (
    <button type="button" onClick={() => setPresses(presses + 1)}>
      Pressed {presses} times
    </button>
  )
}

const root = document.querySelector('#root')
if (root) createRoot(root).render(<Page />)
