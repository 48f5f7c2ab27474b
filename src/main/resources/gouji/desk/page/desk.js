// The page without a mouse: J and K go through findings, N and P through reports, 1 to 4 decide, U takes back.
'use strict';
(function () {
  var told = document.getElementById('told');
  var busy = 0;

  function say(words) { told.textContent = words; }

  function send(path, body, raw) {
    return fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: raw ? { 'X-Gouji': '1', 'Content-Type': 'application/octet-stream' } : { 'X-Gouji': '1', 'Content-Type': 'application/json' },
      body: raw ? body : JSON.stringify(body || {})
    }).then(function (answer) {
      return answer.text().then(function (text) {
        if (!answer.ok) { throw new Error(text); }
        return JSON.parse(text);
      });
    });
  }

  function change(path, body) {
    return send(path, body).then(function (done) {
      say(done.said);
      return refresh().then(function () { return done; });
    }).catch(function (failure) { say(failure.message); });
  }

  window.addEventListener('beforeunload', function (e) { if (busy) { e.preventDefault(); e.returnValue = ''; } });

  // the part of the page that changes is fetched anew; what is typed stays
  function refresh() {
    var live = document.getElementById('live');
    var report = document.querySelector('.two');
    var at = live ? live.getAttribute('data-live') : report ? location.pathname + location.search : '';
    if (!at) { return Promise.resolve(); }
    if (live && live.contains(document.activeElement) && document.activeElement.tagName === 'SELECT') { return Promise.resolve(); }
    return fetch(at, { credentials: 'same-origin' }).then(function (answer) {
      if (!answer.ok) { return null; }
      return answer.text();
    }).then(function (html) {
      if (!html) { return; }
      var fresh = new DOMParser().parseFromString(html, 'text/html');
      // what is chosen with these is with the upload already
      var ids = live ? ['#live', '.take'] : ['.findings', '.paper', '.steps'];
      var who = document.getElementById('who');
      var name = who ? who.value : '';
      var number = current() ? current().getAttribute('data-number') : '';
      ids.forEach(function (id) {
        var old = document.querySelector(id), now = fresh.querySelector(id);
        if (old && now) { old.parentNode.replaceChild(document.importNode(now, true), old); }
      });
      remember(name);
      if (number) { mark(document.querySelector('.finding[data-number="' + number + '"]')); }
      var round = fresh.querySelector('.round');
      if (round) { document.querySelector('.round').textContent = round.textContent; }
      var trouble = fresh.getElementById('told');
      if (trouble && trouble.textContent) { say(trouble.textContent); }
    });
  }

  function watch(version) {
    fetch('/state?since=' + version, { credentials: 'same-origin' }).then(function (answer) {
      if (!answer.ok) { throw new Error(answer.status); }
      return answer.json();
    }).then(function (state) {
      var next = function () { watch(state.version); };
      if (state.version === version) { next(); return; }
      refresh().then(function () { setTimeout(next, busy ? 500 : 200); }, next);
    }).catch(function () { setTimeout(function () { watch(version); }, 2000); });
  }

  // files: chosen or dropped, with the folders they lie in; one after the other, so that the first is read at once
  function upload(files, to) {
    var done = 0, failed = [];
    busy++;
    function next(i) {
      if (i >= files.length) {
        busy--;
        say(failed.length ? failed.join(' ') : done + ' / ' + files.length);
        return refresh();
      }
      var file = files[i];
      var name = file.path || file.file.webkitRelativePath || file.file.name;
      return send('/upload?to=' + to + '&name=' + encodeURIComponent(name), file.file, true).then(function () {
        done++;
        say(done + ' / ' + files.length);
      }, function (failure) { failed.push(name + '：' + failure.message); }).then(function () { return next(i + 1); });
    }
    return next(0);
  }

  function entries(entry, path, into) {
    return new Promise(function (done) {
      if (entry.isFile) {
        entry.file(function (file) { into.push({ file: file, path: path + file.name }); done(); }, function () { done(); });
        return;
      }
      var reader = entry.createReader();
      (function more() {
        reader.readEntries(function (some) {
          if (!some.length) { done(); return; }
          Promise.all(some.map(function (one) { return entries(one, path + entry.name + '/', into); })).then(more);
        }, function () { done(); });
      })();
    });
  }

  document.addEventListener('dragover', function (e) { e.preventDefault(); document.body.classList.add('dragging'); });
  document.addEventListener('dragleave', function (e) { if (!e.relatedTarget) { document.body.classList.remove('dragging'); } });
  document.addEventListener('drop', function (e) {
    e.preventDefault();
    document.body.classList.remove('dragging');
    var found = [], waiting = [];
    Array.prototype.forEach.call(e.dataTransfer.items || [], function (item) {
      var entry = item.webkitGetAsEntry && item.webkitGetAsEntry();
      if (entry) { waiting.push(entries(entry, '', found)); }
    });
    Promise.all(waiting).then(function () {
      if (!found.length) { Array.prototype.forEach.call(e.dataTransfer.files, function (file) { found.push({ file: file }); }); }
      upload(found, 'inbox');
    });
  });

  // who decides is asked once
  function remember(name) {
    var who = document.getElementById('who');
    if (!who) { return; }
    who.value = name || who.value || window.localStorage.getItem('who') || '';
  }

  function initials() {
    var who = document.getElementById('who');
    var name = (who ? who.value : window.localStorage.getItem('who') || '').trim();
    if (name) { window.localStorage.setItem('who', name); }
    return name;
  }

  function decide(article, state) {
    var box = article.querySelector('.decide');
    var value = function (name) { var field = box && box.querySelector(name); return field ? field.value : ''; };
    return change('/decide', {
      report: Number(article.getAttribute('data-report')),
      fingerprint: article.getAttribute('data-fingerprint'),
      state: state, reach: value('.scope') || 'one', reason: value('.why'), until: value('.till'), who: initials()
    });
  }

  function current() { return document.querySelector('.finding.at'); }

  function mark(article) {
    if (current()) { current().classList.remove('at'); }
    Array.prototype.forEach.call(document.querySelectorAll('.hit'), function (hit) { hit.classList.remove('hit'); });
    if (!article) { return; }
    article.classList.add('at');
    var number = article.getAttribute('data-number'), first = null;
    Array.prototype.forEach.call(document.querySelectorAll('.paper [data-f="' + number + '"]'), function (place) {
      var cell = place.tagName === 'MARK' ? place : place.closest('td, th, caption');
      if (cell) { cell.classList.add('hit'); first = first || cell; }
    });
    if (first) { first.scrollIntoView({ block: 'center' }); }
  }

  function step(by) {
    var all = Array.prototype.slice.call(document.querySelectorAll('.finding[data-number]'));
    if (!all.length) { return; }
    var at = all.indexOf(current());
    var next = all[Math.min(all.length - 1, Math.max(0, at + by))];
    mark(next);
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  }

  // a cell that was misread
  var dialog = document.getElementById('cell'), asked = null;
  function ask(cell) {
    if (!dialog || !cell.getAttribute('data-cell')) { return; }
    asked = cell;
    document.getElementById('cell-label').textContent = cell.getAttribute('data-label');
    document.getElementById('cell-former').textContent = cell.querySelector('span').textContent;
    document.getElementById('cell-value').value = '';
    if (dialog.showModal) { dialog.showModal(); } else { dialog.setAttribute('open', ''); }
    document.getElementById('cell-value').focus();
  }
  function shut() { if (dialog.close) { dialog.close(); } else { dialog.removeAttribute('open'); } if (asked) { asked.focus(); } }
  function correct(value) {
    change('/correct', {
      report: Number(document.getElementById('cell-save').getAttribute('data-report')),
      cell: asked.getAttribute('data-cell'), label: asked.getAttribute('data-label'),
      former: asked.querySelector('span').textContent, value: value,
      reason: document.getElementById('cell-reason').value, who: initials()
    });
    shut();
  }

  document.addEventListener('click', function (e) {
    var at = e.target;
    var button = at.closest('button');
    var article = at.closest('.finding');
    if (button && button.getAttribute('data-state')) { decide(article, button.getAttribute('data-state')); return; }
    if (button && button.getAttribute('data-aside')) { change('/aside', { report: Number(button.getAttribute('data-aside')) }); return; }
    if (button && button.getAttribute('data-back')) { change('/back', { name: button.getAttribute('data-back') }); return; }
    if (button && button.id === 'undo') { change('/undo'); return; }
    if (button && button.id === 'cell-save') { correct(document.getElementById('cell-value').value); return; }
    if (button && button.id === 'cell-back') { correct(null); return; }
    if (button && button.id === 'cell-close') { shut(); return; }
    if (button && button.id === 'write') {
      button.disabled = true;
      say('…');
      send('/write').then(function (done) {
        document.getElementById('said').textContent = done.said;
        say('');
        return fetch('/letters', { credentials: 'same-origin' });
      }).then(function (answer) { return answer.text(); }).then(function (html) {
        var fresh = new DOMParser().parseFromString(html, 'text/html');
        var words = document.getElementById('said').textContent;
        document.getElementById('content').innerHTML = fresh.getElementById('content').innerHTML;
        document.getElementById('said').textContent = words;
      }).catch(function (failure) { say(failure.message); button.disabled = false; });
      return;
    }
    if (article && !at.closest('.decide, details, button, input, select')) { mark(article); }
    var cell = at.closest('td[data-cell]');
    if (cell && !at.closest('a')) { ask(cell); }
    var link = at.closest('.paper a[data-f]');
    if (link) { mark(document.querySelector('.finding[data-number="' + link.getAttribute('data-f') + '"]')); }
  });

  document.addEventListener('change', function (e) {
    var at = e.target;
    if (at.type === 'file') {
      upload(Array.prototype.map.call(at.files, function (file) { return { file: file }; }), at.getAttribute('data-to'));
      at.value = '';
    } else if (at.getAttribute('data-claim') && at.value) {
      at.blur();
      change('/claim', { report: Number(at.getAttribute('data-claim')), unit: at.value });
    } else if (at.getAttribute('data-step')) {
      change('/step', { unit: at.getAttribute('data-step'), step: at.value, who: initials() });
    } else if (at.id === 'who') {
      initials();
    }
  });

  document.addEventListener('keydown', function (e) {
    if (e.ctrlKey || e.altKey || e.metaKey || /INPUT|SELECT|TEXTAREA/.test(e.target.tagName)) { return; }
    var states = ['confirmed', 'dismissed', 'explained', 'deferred'];
    var go = { n: 'after', p: 'before' }[e.key.toLowerCase()];
    if (e.key === 'j' || e.key === 'J') { step(1); }
    else if (e.key === 'k' || e.key === 'K') { step(-1); }
    else if (go && document.getElementById(go)) { location.href = document.getElementById(go).href; }
    else if (e.key === 'n' && document.getElementById('next')) { location.href = document.getElementById('next').href; }
    else if (/^[1-4]$/.test(e.key) && current()) { decide(current(), states[Number(e.key) - 1]); }
    else if (e.key === 'u' || e.key === 'U') { change('/undo'); }
    else if (e.key === 'Enter' && e.target.getAttribute && e.target.getAttribute('data-cell')) { ask(e.target); }
    else { return; }
    e.preventDefault();
  });

  remember('');
  if (document.querySelector('.two')) { step(0); }
  watch(Number(document.body.getAttribute('data-version')));
})();
