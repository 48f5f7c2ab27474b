(function () {
  'use strict';
  var table = document.getElementById('list'), body = table.tBodies[0], rows = Array.from(body.rows);
  var heads = Array.from(table.tHead.rows[0].cells);
  var form = document.getElementById('filter'), shown = document.getElementById('shown');
  var texts = null, chips = Array.from(form.querySelectorAll('.chip')), chosen = {};
  function key(row, column) {
    var cell = row.cells[column];
    return cell.dataset.v === undefined ? cell.textContent : cell.dataset.v;
  }
  function sort(column, down) {
    var numeric = heads[column].dataset.sort === 'number';
    var keyed = rows.map(function (row, i) { return { row: row, key: key(row, column), i: i }; });
    keyed.sort(function (a, b) {
      var order = numeric ? (a.key === '' ? -1 : +a.key) - (b.key === '' ? -1 : +b.key) : a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
      return (down ? -order : order) || a.i - b.i;
    });
    var all = document.createDocumentFragment();
    keyed.forEach(function (entry) { all.appendChild(entry.row); });
    body.appendChild(all);
    heads.forEach(function (head) { head.removeAttribute('aria-sort'); });
    heads[column].setAttribute('aria-sort', down ? 'descending' : 'ascending');
  }
  function filter() {
    texts = texts || rows.map(function (row) { return row.textContent.toLowerCase(); });
    var words = form.elements.words.value.toLowerCase().split(/\s+/).filter(Boolean);
    var count = 0;
    rows.forEach(function (row, i) {
      var fits = (!chosen.verdict || row.cells[1].textContent === chosen.verdict) &&
        (!chosen.kind || row.cells[4].textContent === chosen.kind) &&
        (!chosen.since || row.dataset.since.split('|').indexOf(chosen.since) >= 0) &&
        words.every(function (word) { return texts[i].indexOf(word) >= 0; });
      row.hidden = !fits;
      count += fits ? 1 : 0;
    });
    shown.textContent = count;
    chips.forEach(function (chip) {
      chip.setAttribute('aria-pressed', (chosen[chip.dataset.name] || '') === chip.dataset.value);
    });
  }
  // what is chosen stands in the address, so that it can be kept, sent, and gone back to
  function keep() {
    var kept = new URLSearchParams();
    Object.keys(chosen).forEach(function (name) { if (chosen[name]) kept.set(name, chosen[name]); });
    if (form.elements.words.value) kept.set('words', form.elements.words.value);
    history.replaceState(null, '', String(kept) ? '#' + kept : location.pathname + location.search);
    filter();
  }
  function take() {
    var kept = new URLSearchParams(location.hash.slice(1));
    chosen = {};
    chips.forEach(function (chip) {
      if (kept.get(chip.dataset.name) === chip.dataset.value) chosen[chip.dataset.name] = chip.dataset.value;
    });
    form.elements.words.value = kept.get('words') || '';
    filter();
  }
  heads.forEach(function (head, column) {
    var button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.textContent = '';
    head.appendChild(button);
    button.addEventListener('click', function () {
      var before = head.getAttribute('aria-sort');
      sort(column, before === null ? head.dataset.first === 'down' : before === 'ascending');
    });
  });
  form.hidden = false;
  chips.forEach(function (chip) {
    chip.addEventListener('click', function () {
      chosen[chip.dataset.name] = chip.dataset.value;
      keep();
    });
  });
  form.addEventListener('input', keep);
  window.addEventListener('hashchange', take);
  if (location.hash) take();
  form.addEventListener('submit', function (event) { event.preventDefault(); });
}());
