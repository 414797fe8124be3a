/* oxlint-disable -- plain files, as a build leaves them */
onmessage = () => fetch('style.css').then((answer) => postMessage(answer.status))
