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
  if (look === 'blurry') pen.filter = 'blur(9px)';
  pen.font = '22px sans-serif';
  for (let line = 0; line < height / 34; line++)
    pen.fillText(`${name} ${line} Honoraires 45,00 EUR`, 30, 40 + line * 34);
  const blob = await new Promise<Blob | null>((resolve) => void canvas.toBlob(resolve, type));
  return new File([blob!], name, {type});
}
