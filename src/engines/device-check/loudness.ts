/** How loud a microphone is, from 0 to 1, some ten times a second; nothing where the browser cannot tell. */
export function listenTo(stream: MediaStream, heard: (level: number) => void): () => void {
  const context = contextOf();
  if (!context) return () => {};
  const analyser = context.createAnalyser();
  const samples = new Float32Array(analyser.fftSize);
  context.createMediaStreamSource(stream).connect(analyser);
  void context.resume().catch(() => undefined);
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    heard(loudnessOf(samples));
  }, 100);
  return () => {
    clearInterval(timer);
    void context.close().catch(() => undefined);
  };
}

function contextOf(): AudioContext | undefined {
  try {
    return new AudioContext();
  } catch {
    return undefined;
  }
}

/** A voice near the microphone is about one half. */
export function loudnessOf(samples: Float32Array): number {
  const mean = samples.reduce((sum, each) => sum + each * each, 0) / samples.length;
  return Math.min(1, Math.sqrt(mean) * 5);
}

/** From here on somebody speaks. */
export const audible = 0.05;
