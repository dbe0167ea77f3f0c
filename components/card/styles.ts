/// <reference types="vite/client" />
import tokens from '../tokens.css?inline';
import frame from './card.css?inline';
import content from './content.css?inline';
import controls from './controls.css?inline';

/** Every rule of the card, for its shadow root. */
export const cardStyles = tokens + content + controls + frame;
