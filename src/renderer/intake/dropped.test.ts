// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { droppedOf } from './dropped.ts'

const a = 'https://ik.imagekit.io/acme/a.jpg'
const b = 'https://ik.imagekit.io/acme/b.jpg'

function carrying(kinds: Readonly<Record<string, string>>, ...files: File[]): DataTransfer {
  const data = new DataTransfer()
  for (const [kind, content] of Object.entries(kinds)) data.setData(kind, content)
  for (const file of files) data.items.add(file)
  // What the page's browser has and this one lacks.
  for (const item of data.items) Object.assign(item, { webkitGetAsEntry: () => null })
  return data
}

function dropped(kinds: Readonly<Record<string, string>>, ...files: File[]) {
  const { files: read, text } = droppedOf(carrying(kinds, ...files))
  return [read.length, text]
}

describe('what is dragged from a browser or a spreadsheet', () => {
  it('takes a link without the comments of its list', () => {
    expect(dropped({ 'text/uri-list': `# a title\r\n${a}\r\n`, 'text/plain': 'Our shoes' })).toEqual([0, a])
  })
  it('takes the links behind words, from pages and from cells', () => {
    const html = `<table><tr><td><a href="${a}">front</a><td><img src="${b}"><a href="#top">up</a></table>`
    expect(dropped({ 'text/plain': 'front\tup', 'text/html': html })).toEqual([0, `${a}\n${b}`])
  })
  it('keeps text that has URLs in it as it is', () => {
    expect(dropped({ 'text/plain': `x\t${a}\n`, 'text/html': `<a href="${b}">x</a>` })).toEqual([
      0,
      `x\t${a}\n`,
    ])
    expect(dropped({ 'text/plain': 'only words', 'text/html': '<b>only words</b>' })).toEqual([
      0,
      'only words',
    ])
  })
  it('tells the links behind words beside the URLs that are shown', () => {
    const html = `<a href="${a}">${a}</a> <a href="${b}">front</a> <img src="${b}"> <a href="mailto:a@b.example">Ann</a>`
    expect(droppedOf(carrying({ 'text/plain': `${a} front Ann`, 'text/html': html })).behind).toEqual([b])
    expect(droppedOf(carrying({ 'text/plain': 'front', 'text/html': html })).behind).toBeUndefined()
  })
  it('takes the URL of a picture that is dragged out of a page, and files otherwise', () => {
    const picture = new File(['x'], 'a.jpg', { type: 'image/jpeg' })
    expect(dropped({ 'text/uri-list': a }, picture)).toEqual([0, a])
    expect(dropped({ 'text/plain': `1\t${a}` }, picture)).toEqual([0, `1\t${a}`])
    expect(dropped({}, picture)).toEqual([1, ''])
    expect(dropped({ 'text/plain': 'x.csv' }, new File(['x'], 'x.csv'))).toEqual([1, ''])
  })
})
