/** The five colours a state can have. */
export type Tone = 'cleared' | 'clearing' | 'waiting' | 'look' | 'stop'
