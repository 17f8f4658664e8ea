/** The little markdown that the bot's cards use, as safe HTML: what was escaped stays as typed. */
export function markdown(text) {
  const kept = []
  const aside = sign => `\uE000${kept.push(sign) - 1}\uE001`
  const escaped = text
    .replace(/\\([\\`*_{}[\]()#+\-.!|~<>&])/g, (_, sign) => aside(html(sign)))
    .replace(/&(amp|lt|gt|quot|#\d+);/g, entity => aside(entity))
  return html(escaped)
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[^\w*])[*_](?=\S)(.+?)[*_](?!\w)/g, '$1<em>$2</em>')
    .replace(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g, '<a href="$2" rel="noreferrer" target="_blank">$1</a>')
    .replace(/\n/g, '<br>')
    .replace(/\uE000(\d+)\uE001/g, (_, at) => kept[Number(at)])
}

function html(text) {
  return text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign])
}
