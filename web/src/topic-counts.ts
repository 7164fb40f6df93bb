/** How many events of a topic were heard since the page was loaded: "did anything come in meanwhile?" */
import type { LiveTopic } from '../../src/app/live-ports.ts';

const counts = new Map<LiveTopic, number>();

export const countTopic = (topic: LiveTopic): void => void counts.set(topic, heardOf(topic) + 1);

export const heardOf = (topic: LiveTopic): number => counts.get(topic) ?? 0;
