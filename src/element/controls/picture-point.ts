/**
 * Where a picture was clicked, in its own px, however large it is shown.
 * @param width of the picture, in its own px
 */
export function pointIn(
  svg: SVGSVGElement,
  width: number,
  { clientX, clientY }: MouseEvent,
): readonly [x: number, y: number] {
  const box = svg.getBoundingClientRect();
  const scale = width / box.width;
  return [(clientX - box.left) * scale, (clientY - box.top) * scale];
}
