// Comfort only: what the buttons copy can be selected as well.
for (const button of document.querySelectorAll("button[data-copies]")) {
  const code = document.getElementById(button.dataset.copies);
  const said = button.nextElementSibling;
  button.hidden = !navigator.clipboard; // which a browser has over https only
  button.addEventListener("click", async () => {
    getSelection().selectAllChildren(code);
    await navigator.clipboard.writeText(code.textContent);
    said.textContent = button.dataset.copied;
  });
}
