interface Look {
  width?: number;
  height?: number;
  type?: string;
  /** What a photo out of focus, or one of the night, looks like. */
  look?: 'sharp' | 'blurry' | 'dark';
}

/** A photo of a written page; each has other words, so that no two are the same. */
export async function drawnPhoto(
  name: string,
  {width = 620, height = 840, type = 'image/jpeg', look = 'sharp'}: Look = {},
): Promise<File> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, {width, height});
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = look === 'dark' ? '#181818' : '#fdfdfd';
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = look === 'dark' ? '#242424' : '#101010';
  pen.font = '22px sans-serif';
  for (let line = 0; line < height / 34; line++)
    pen.fillText(`${name} ${line} Honoraires 45,00 EUR`, 30, 40 + line * 34);
  if (look === 'blurry') blur(canvas, pen);
  const blob = await new Promise<Blob | null>((resolve) => void canvas.toBlob(resolve, type));
  return new File([blob!], name, {type});
}

/** Made small and large again: WebKit's canvas has no filters. */
function blur(canvas: HTMLCanvasElement, pen: CanvasRenderingContext2D): void {
  const {width, height} = canvas;
  const small = document.createElement('canvas');
  Object.assign(small, {width: Math.round(width / 12), height: Math.round(height / 12)});
  small.getContext('2d')!.drawImage(canvas, 0, 0, small.width, small.height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(small, 0, 0, width, height);
}
