import { drawProof } from './proof-looks.js';

void drawProof();
